package decursus.house;

/// One class compiled only to be judged by a rule.
///
/// @param className its full name, as a violation prints it
/// @param source    its whole source
record Plant(String className, String source) {

    /// A plant whose body alone is given: `pack` and `name` are joined, the class is public.
    static Plant in(String pack, String name, String body) {
        return new Plant(pack + "." + name, "package " + pack + ";\npublic class " + name + " {\n" + body + "\n}\n");
    }

    /// The annotated declaration of a package.
    static Plant packageInfo(String pack, String annotation) {
        return new Plant(pack + ".package-info", "@" + annotation + "\npackage " + pack + ";\n");
    }

    /// A plant that needs its whole declaration spelled out, such as an enum or a record.
    static Plant declared(String pack, String name, String declaration) {
        return new Plant(pack + "." + name, "package " + pack + ";\n" + declaration + "\n");
    }
}
