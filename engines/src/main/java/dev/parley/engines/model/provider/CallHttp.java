package dev.parley.engines.model.provider;

import dev.langchain4j.http.client.HttpClient;
import dev.langchain4j.http.client.HttpClientBuilder;
import java.time.Duration;
import java.time.InstantSource;

/** Gives LangChain4j the HTTP of one call; the time it has is the call's, not LangChain4j's. */
record CallHttp(java.net.http.HttpClient http, InstantSource clock, Duration left) implements HttpClientBuilder {

    @Override
    public Duration connectTimeout() {
        return left;
    }

    @Override
    public HttpClientBuilder connectTimeout(Duration ignored) {
        return this;
    }

    @Override
    public Duration readTimeout() {
        return left;
    }

    @Override
    public HttpClientBuilder readTimeout(Duration ignored) {
        return this;
    }

    @Override
    public HttpClient build() {
        return new ProviderHttp(http, clock, left);
    }
}
