package dev.parley.domain.table;

/** What becomes of a row. */
public sealed interface RowChange {

    /** The table it is in. */
    Table table();

    /** The row's key. */
    String key();

    /** The row is there, in place of what had its key. */
    record Put(TableRow row) implements RowChange {
        @Override
        public Table table() {
            return Table.of(row);
        }

        @Override
        public String key() {
            return row.key();
        }
    }

    /** There is no such row any more, if there was one. */
    record Remove(Table table, String key) implements RowChange {}
}
