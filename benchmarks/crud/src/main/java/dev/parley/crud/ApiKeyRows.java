package dev.parley.crud;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** API keys, by their digests in hexadecimal. */
@JdbcRepository(dialect = Dialect.POSTGRES)
interface ApiKeyRows extends GenericRepository<ApiKeyRows.Row, String> {

    @MappedEntity("api_key")
    record Row(@Id String digest, String organization) {}

    Optional<Row> findById(String digest);
}
