package dev.parley.kit.streams;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalStateTest {

    @TempDir
    private Path folder;

    private LocalState state;

    @BeforeEach
    void open() {
        state = new LocalState(folder.resolve("application"));
    }

    @Test
    void is_used_by_the_one_who_comes_after_an_orderly_close() {
        state.closedInOrder();
        assertThat(state.takeOver()).isTrue();
    }

    @Test
    void is_of_no_use_after_a_kill() {
        state.closedInOrder();
        state.takeOver();
        assertThat(state.takeOver()).as("nobody closed it since").isFalse();
    }

    @Test
    void is_of_no_use_where_nothing_is_said_about_it() {
        assertThat(state.takeOver()).isFalse();
    }
}
