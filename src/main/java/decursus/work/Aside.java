package decursus.work;

/// Starts a thread beside the one that asks, for work that both share and wait for.
public final class Aside {

    private Aside() {
    }

    /// A thread that has begun and does not keep the program alive.
    public static Thread start(String name, Runnable work) {
        return Thread.ofPlatform().name(name).daemon().start(work);
    }
}
