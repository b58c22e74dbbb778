package dev.parley.kit.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;
import org.rocksdb.RocksDBException;
import org.rocksdb.WriteOptions;

/** How the stores of a process share memory. */
class SharedStoreMemoryTest {

    private static final int LARGE = 70;
    private static final int SMALL = 100;
    private static final byte[] ROW = new byte[1_000];

    @TempDir
    private Path folder;

    private final Deque<AutoCloseable> opened = new ArrayDeque<>();

    @AfterEach
    void close() throws Exception {
        while (!opened.isEmpty()) {
            opened.pop().close();
        }
    }

    /** As after a load, when views are rebuilt: other stores have written and are quiet now. */
    @Test
    void a_store_gathers_what_is_written_to_it_whatever_quiet_ones_hold() throws RocksDBException {
        for (int i = 0; i < LARGE; i++) {
            write(store("large-" + i), 600);
        }
        for (int i = 0; i < SMALL; i++) {
            write(store("small-" + i), 1);
        }
        var busy = store("busy");

        write(busy, 700);

        assertThat(busy.getProperty("rocksdb.num-files-at-level0")).isEqualTo("0");
        assertThat(busy.getProperty("rocksdb.num-immutable-mem-table")).isEqualTo("0");
    }

    private RocksDB store(String name) throws RocksDBException {
        var options = new Options().setCreateIfMissing(true).setTableFormatConfig(new BlockBasedTableConfig());
        opened.push(options);
        new SharedStoreMemory().setConfig(name, options, Map.of());
        var store = RocksDB.open(options, folder.resolve(name).toString());
        opened.push(store);
        return store;
    }

    private static void write(RocksDB store, int rows) throws RocksDBException {
        try (var unlogged = new WriteOptions().setDisableWAL(true)) {
            for (int i = 0; i < rows; i++) {
                store.put(unlogged, ByteBuffer.allocate(Integer.BYTES).putInt(i).array(), ROW);
            }
        }
    }
}
