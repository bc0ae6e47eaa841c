package decursus.paint.pdf;

import decursus.figure.Ink;
import decursus.figure.Rect;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType2;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/// Sets colours with their opacity. Greys are written as greys, so that black type prints in black ink only.
final class PdfInks {

    private static final float FULL = 255f;

    private final PDDocument document;
    private final PDPageContentStream stream;
    private final Map<Double, PDExtendedGraphicsState> opacities = new HashMap<>();
    private final Map<Double, PDExtendedGraphicsState> strokeOpacities = new HashMap<>();

    PdfInks(PDDocument document, PDPageContentStream stream) {
        this.document = document;
        this.stream = stream;
    }

    void fill(Ink ink) throws IOException {
        if (grey(ink)) {
            stream.setNonStrokingColor(ink.red() / FULL);
        } else {
            stream.setNonStrokingColor(ink.red() / FULL, ink.green() / FULL, ink.blue() / FULL);
        }
        stream.setGraphicsStateParameters(opacities.computeIfAbsent(ink.alpha(), alpha -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(alpha.floatValue());
            return state;
        }));
    }

    void stroke(Ink ink) throws IOException {
        if (grey(ink)) {
            stream.setStrokingColor(ink.red() / FULL);
        } else {
            stream.setStrokingColor(ink.red() / FULL, ink.green() / FULL, ink.blue() / FULL);
        }
        stream.setGraphicsStateParameters(strokeOpacities.computeIfAbsent(ink.alpha(), alpha -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setStrokingAlphaConstant(alpha.floatValue());
            return state;
        }));
    }

    private static boolean grey(Ink ink) {
        return ink.red() == ink.green() && ink.green() == ink.blue();
    }

    /// Fills the clip with a blend from the bounds' left edge to their right one; to be called in a saved graphics state.
    void fade(Ink from, Ink to, Rect bounds) throws IOException {
        if (from.alpha() != to.alpha() || !from.opaque()) {
            stream.setGraphicsStateParameters(mask(from.alpha(), to.alpha(), bounds));
        }
        stream.setGraphicsStateParameters(opacities.computeIfAbsent(1.0, _ -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(1f);
            return state;
        }));
        stream.shadingFill(shading(PDDeviceRGB.INSTANCE, channels(from), channels(to), bounds));
    }

    private static double[] channels(Ink ink) {
        return new double[] {ink.red() / FULL, ink.green() / FULL, ink.blue() / FULL};
    }

    /// Opacity that blends too: a soft mask whose brightness is the opacity.
    private PDExtendedGraphicsState mask(double from, double to, Rect bounds) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(new PDRectangle((float) bounds.x(), (float) bounds.y(), (float) bounds.width(), (float) bounds.height()));
        PDResources resources = new PDResources();
        COSName name = resources.add(shading(PDDeviceGray.INSTANCE, new double[] {from}, new double[] {to}, bounds));
        form.setResources(resources);
        COSDictionary transparency = new COSDictionary();
        transparency.setItem(COSName.S, COSName.TRANSPARENCY);
        transparency.setItem(COSName.CS, COSName.DEVICEGRAY);
        form.getCOSObject().setItem(COSName.GROUP, transparency);
        try (OutputStream out = form.getStream().createOutputStream()) {
            out.write(("/" + name.getName() + " sh\n").getBytes(StandardCharsets.US_ASCII));
        }
        COSDictionary mask = new COSDictionary();
        mask.setItem(COSName.TYPE, COSName.MASK);
        mask.setItem(COSName.S, COSName.LUMINOSITY);
        mask.setItem(COSName.G, form);
        PDExtendedGraphicsState state = new PDExtendedGraphicsState();
        state.getCOSObject().setItem(COSName.SMASK, mask);
        return state;
    }

    private static PDShading shading(PDColorSpace space, double[] from, double[] to, Rect bounds) {
        COSDictionary function = new COSDictionary();
        function.setInt(COSName.FUNCTION_TYPE, 2);
        function.setItem(COSName.DOMAIN, numbers(0, 1));
        function.setItem(COSName.C0, numbers(from));
        function.setItem(COSName.C1, numbers(to));
        function.setItem(COSName.N, COSInteger.ONE);
        PDShadingType2 shading = new PDShadingType2(new COSDictionary());
        shading.setShadingType(PDShading.SHADING_TYPE2);
        shading.setColorSpace(space);
        shading.setCoords(numbers(bounds.x(), bounds.y(), bounds.right(), bounds.y()));
        shading.setFunction(new PDFunctionType2(function));
        return shading;
    }

    private static COSArray numbers(double... values) {
        COSArray numbers = new COSArray();
        for (double value : values) {
            numbers.add(new COSFloat((float) value));
        }
        return numbers;
    }
}
