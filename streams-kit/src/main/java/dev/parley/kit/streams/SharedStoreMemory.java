package dev.parley.kit.streams;

import dev.parley.kit.config.Settings;
import java.util.Map;
import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.RocksDB;

/**
 * One cache for what all stores of the process read: {@code PARLEY_STORE_MEMORY_BYTES}, 96 MiB unless set. By default every store of
 * every partition takes up to 98 MiB of its own. What a store has not yet written to a file is at most {@link #WRITE_BUFFER_BYTES} besides,
 * twice that while it writes. There is no budget for all of that together: RocksDB keeps to one by flushing whoever writes next, and as
 * soon as stores that nobody writes to any more hold it all, every record elsewhere becomes a file of its own. The views were rebuilt at
 * 700 events a second then.
 *
 * <p>And one time after which a file of a store is written anew, {@code PARLEY_STORE_REWRITE_SECONDS}, a day unless set: a deletion leaves
 * the bytes in the older file until then, and a quiet store would never come to it. What was erased is gone from a store's files at the
 * first rewriting after the deletion itself was written to one, which a store does when its memory is full and when it is closed.
 *
 * <p>Made by Streams through its no-argument constructor.
 */
public final class SharedStoreMemory implements RocksDBConfigSetter {

    private static final long DEFAULT_BYTES = 96L << 20;
    private static final long SMALLEST_BYTES = 16L << 20;
    private static final long WRITE_BUFFER_BYTES = 1L << 20;
    /** A store takes its memory in pieces of this size: most of the hundred or more stores of the embedded default need only one. */
    private static final long ARENA_BLOCK_BYTES = 64L << 10;

    private static final double SHARE_OF_INDEXES = 0.1;
    private static final int AUTOMATIC_SHARDS = -1;

    private static final long DAY_S = 86_400;

    static {
        RocksDB.loadLibrary();
    }

    private static final long BYTES = Settings.ofProcess()
            .wholeNumber("PARLEY_STORE_MEMORY_BYTES", DEFAULT_BYTES, SMALLEST_BYTES, Long.MAX_VALUE);
    private static final long REWRITE_SECONDS =
            Settings.ofProcess().wholeNumber("PARLEY_STORE_REWRITE_SECONDS", DAY_S, 1, 365 * DAY_S);
    private static final Cache CACHE = new LRUCache(BYTES, AUTOMATIC_SHARDS, false, SHARE_OF_INDEXES);

    @Override
    public void setConfig(String storeName, Options options, Map<String, Object> configs) {
        var table = (BlockBasedTableConfig) options.tableFormatConfig();
        table.setBlockCache(CACHE);
        table.setCacheIndexAndFilterBlocks(true);
        table.setCacheIndexAndFilterBlocksWithHighPriority(true);
        table.setPinTopLevelIndexAndFilter(true);
        options.setTableFormatConfig(table);
        options.setWriteBufferSize(WRITE_BUFFER_BYTES);
        options.setArenaBlockSize(ARENA_BLOCK_BYTES);
        options.setMaxWriteBufferNumber(2);
        options.setPeriodicCompactionSeconds(REWRITE_SECONDS);
    }

    @Override
    public void close(String storeName, Options options) {
        // The cache belongs to all stores and lives as long as the process.
    }
}
