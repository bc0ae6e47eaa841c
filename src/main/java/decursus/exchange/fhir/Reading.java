package decursus.exchange.fhir;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import decursus.domain.Provenance.Source;
import decursus.exchange.fhir.course.PatientFile.Resource;
import decursus.exchange.fhir.course.PatientFile.Shared;
import decursus.exchange.fhir.course.PatientFile;
import decursus.exchange.fhir.course.Tally;
import decursus.exchange.fhir.scan.Kind;
import decursus.exchange.fhir.scan.Near;
import decursus.exchange.fhir.scan.People;
import decursus.exchange.fhir.scan.ResourceIndex;
import decursus.exchange.fhir.tree.FhirJson;
import decursus.exchange.fhir.tree.QuickTree;
import decursus.exchange.fhir.tree.Tree;
import decursus.exchange.fhir.tree.TreeReader;
import decursus.exchange.fhir.tree.Unreadable;
import decursus.exchange.intake.IntakeSink;
import decursus.exchange.intake.LeftOut;
import decursus.exchange.intake.RefusedRow;
import decursus.exchange.intake.Rest;
import decursus.exchange.intake.Watch;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/// The second reading: patient by patient, each from the places where his resources stand.
final class Reading {

    private static final int MANY = 2_048;

    private final FhirIntake intake;
    private final ResourceIndex index;
    private final Watch watch;
    private final Map<String, Integer> medications;
    private final List<String> files;
    private final Near near;
    private final QuickTree quick = new QuickTree();
    private int done;

    Reading(FhirIntake intake, Watch watch) {
        this.intake = intake;
        this.index = intake.index();
        this.watch = watch;
        this.files = intake.bytes().sources().stream().map(decursus.exchange.fhir.scan.Source::shortName).toList();
        this.near = intake.bytes().near(index);
        this.medications = intake.names(Kind.MEDICATION);
    }

    void all(IntakeSink sink) throws IOException {
        Shared shared = new Shared(intake.catalog(), intake.today(), this::medication);
        People people = intake.people();
        for (int patient = 0; patient < people.count(); patient++) {
            int[] bounds = intake.shelves().bounds();
            Versions versions = new Versions(intake, bounds[patient + 1] - bounds[patient]);
            PatientFile file = patient(patient, shared, versions);
            if (versions.again()) {
                file = patient(patient, shared, versions);
            }
            sink.patient(file.close());
        }
        sink.rest(rest());
        watch.at(1);
    }

    private PatientFile patient(int patient, Shared shared, Versions versions) throws IOException {
        PatientFile file = new PatientFile(shared, intake.people().named(patient));
        int[] order = intake.shelves().order();
        int at = intake.shelves().bounds()[patient];
        int end = intake.shelves().bounds()[patient + 1];
        versions.begin();
        for (; at < end; at++) {
            tick();
            next(file, versions, order[at], near.hold(order, at, end));
        }
        return file;
    }

    private void next(PatientFile file, Versions versions, int number, boolean held) throws IOException {
        try {
            Tree tree = held ? quick.read(near.bytes(), near.from(), near.to()) : null;
            one(file, versions, number, tree == null ? strict(number) : tree);
        } catch (Unreadable e) {
            file.refuse(resource(number, null), text(number), e);
        } catch (StreamConstraintsException e) {
            file.refuse(resource(number, null), text(number), new Unreadable("", "", FhirJson.limit(e.getOriginalMessage())));
        } catch (JsonProcessingException e) {
            throw new IOException("a resource is no JSON any more", e);
        }
    }

    private Tree strict(int number) throws IOException {
        try (JsonParser parser = intake.parser(number)) {
            Tree tree = new TreeReader(parser).next();
            if (tree == null) {
                throw new IOException("a resource is gone");
            }
            return tree;
        }
    }

    private void one(PatientFile file, Versions versions, int number, Tree tree) throws IOException {
        Resource resource = resource(number, tree);
        String reason = versions.surplus(resource, tree);
        if (reason != null) {
            file.leave(resource, reason);
            return;
        }
        try {
            file.add(resource, tree, each -> text(each.number()));
        } catch (Unreadable e) {
            file.refuse(resource, text(number), e);
        }
    }

    private void tick() {
        if ((done++ & MANY - 1) == 0) {
            if (watch.cancelled()) {
                throw new CancellationException("the import was stopped");
            }
            watch.at(Math.min(1, (double) done / Math.max(1, index.size())));
        }
    }

    private String text(int resource) {
        try {
            return intake.bytes().text(index, resource);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param tree null where it could not be read
    private Resource resource(int number, @Nullable Tree tree) {
        Kind kind = index.kind(number);
        String id = null;
        if (tree != null) {
            id = tree.code("id");
        }
        String url = index.fullUrl(number);
        String key = id != null ? kind.type() + "/" + id : url;
        String place = index.place(number);
        String row = place.isEmpty() ? key != null ? key : kind.type() : place;
        return new Resource(number, kind.row(), kind.type(), key, url,
                new Source.File(files.get(index.file(number)), null, row));
    }

    private @Nullable Tree medication(String reference) {
        Integer number = medications.get(reference);
        int slash = reference.lastIndexOf("/Medication/");
        number = number == null && slash >= 0 ? medications.get(reference.substring(slash + 1)) : number;
        if (number == null) {
            return null;
        }
        try {
            return intake.bytes().tree(index, number);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Rest rest() throws IOException {
        People people = intake.people();
        Tally tally = new Tally();
        List<RefusedRow> refused = new ArrayList<>();
        int[] bounds = intake.shelves().bounds();
        for (int i = bounds[people.count()]; i < bounds[people.count() + 1]; i++) {
            tick();
            int number = intake.shelves().order()[i];
            if (index.kind(number) == Kind.MEDICATION) {
                tally.add(Kind.MEDICATION.row(), "a Medication is read with the orders that name it");
            } else {
                refused.add(PatientFile.refusal(stray(number), text(number), new Unreadable("subject", "",
                        people.reason(number))));
            }
        }
        List<LeftOut> left = new ArrayList<>(tally.left());
        left.addAll(intake.left());
        return new Rest(intake.notes(), refused, left);
    }

    private Resource stray(int number) throws IOException {
        try {
            return resource(number, intake.bytes().tree(index, number));
        } catch (Unreadable e) {
            return resource(number, null);
        }
    }
}
