package dev.parley.crud;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Interview runs, always asked for with their organization. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface RunRows extends GenericRepository<RunRow, String> {

    RunRow save(RunRow run);

    RunRow update(RunRow run);

    Optional<RunRow> findByIdAndOrganization(String id, String organization);
}
