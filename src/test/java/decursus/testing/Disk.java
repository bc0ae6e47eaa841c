package decursus.testing;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/// A disk of its own for a test, in memory. It takes the right to mount one.
public final class Disk {

    /// Why a test is left out where there is no such right.
    public static final String NEEDS = "a disk can not be mounted here: this needs the rights of an administrator";

    private Disk() {
    }

    /// Mounts a disk on an empty folder.
    ///
    /// @return false where that is not allowed
    public static boolean mounted(Path folder, String options) throws IOException, InterruptedException {
        return run("mount", "-t", "tmpfs", "-o", options, "tmpfs", folder.toString());
    }

    /// Turns a mounted disk into one that can only be read.
    public static boolean turnedReadOnly(Path folder) throws IOException, InterruptedException {
        return run("mount", "-o", "remount,ro", folder.toString());
    }

    /// Takes it away, whatever is still open on it.
    public static boolean unmount(Path folder) throws IOException, InterruptedException {
        return run("umount", "-l", folder.toString());
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            // there is no such program here
            return false;
        }
    }
}
