package dev.parley.crud;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** Requests that have taken effect. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface DoneRequests extends GenericRepository<DoneRequest, String> {

    DoneRequest save(DoneRequest request);

    Optional<DoneRequest> findById(String id);
}
