package decursus.catalog;

import java.util.List;

/// The catalogue's files hold rows that cannot be read or that contradict each other; every one of them is listed.
public final class CatalogException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    /// @param problems one sentence each, as `file:row column, value "…": what to do`
    public CatalogException(List<String> problems) {
        super("The catalogue has " + problems.size() + " problem(s):\n" + String.join("\n", problems));
        this.problems = List.copyOf(problems);
    }

    /// One sentence per problem, in the order of the files and their rows.
    public List<String> problems() {
        return problems;
    }
}
