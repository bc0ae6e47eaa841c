package decursus.paint.pdf;

import decursus.figure.FigureInfo;
import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/// The document's structure: one figure, with words for readers who cannot see it.
final class PdfTags {

    private static final COSName FIGURE = COSName.getPDFName(StandardStructureTypes.Figure);
    private static final int CONTENT = 0;

    private PdfTags() {}

    /// Starts the marked content that the figure consists of.
    static void begin(PDPageContentStream stream) throws IOException {
        stream.beginMarkedContent(FIGURE, CONTENT);
    }

    /// Ties the page's content to a figure in the document's structure.
    static void tag(PDDocument document, PDPage page, FigureInfo info) {
        PDStructureTreeRoot root = new PDStructureTreeRoot();
        PDStructureElement whole = new PDStructureElement(StandardStructureTypes.DOCUMENT, root);
        root.appendKid(whole);
        PDStructureElement figure = new PDStructureElement(StandardStructureTypes.Figure, whole);
        figure.setPage(page);
        figure.setLanguage(info.language());
        figure.setTitle(info.title());
        figure.setAlternateDescription(info.description().isEmpty() ? info.title() : info.title() + ". " + info.description());
        figure.appendKid(CONTENT);
        whole.appendKid(figure);

        COSArray parents = new COSArray();
        parents.add(figure);
        COSArray numbers = new COSArray();
        numbers.add(COSInteger.get(CONTENT));
        numbers.add(parents);
        COSDictionary tree = new COSDictionary();
        tree.setItem(COSName.NUMS, numbers);
        root.setParentTree(new PDNumberTreeNode(tree, PDParentTreeValue.class));
        root.setParentTreeNextKey(1);
        page.setStructParents(CONTENT);

        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo marked = new PDMarkInfo();
        marked.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(marked);
    }
}
