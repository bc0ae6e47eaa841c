package decursus.store.engine;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StorePathTest {

    @ParameterizedTest
    @ValueSource(strings = {"nfs", "nfs4", "cifs", "SMB3", "9p", "fuse.sshfs"})
    void networkDrives(String type) {
        assertTrue(StorePath.network(type));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ext4", "xfs", "btrfs", "overlay", "tmpfs", "NTFS", "apfs", "vfat"})
    void localDrives(String type) {
        assertFalse(StorePath.network(type));
    }

    @Test
    void aPlainPathIsFine(@TempDir Path folder) throws IOException {
        assertNull(StorePath.refusal(folder.resolve("Kohorte µ #1 100%.db")));
        assertNull(StorePath.writeRefusal(folder));
    }
}
