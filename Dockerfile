# One image for every service: the class to run is the argument.
#   docker build -t parley .
#   docker run --env-file … parley dev.parley.run.RunProcessorMain

FROM eclipse-temurin:25-jdk-noble AS build
WORKDIR /src
COPY . .
RUN docker/collect /image/lib

FROM eclipse-temurin:25-jre-noble
RUN groupadd --system --gid 10001 parley \
    && useradd --system --uid 10001 --gid parley --home-dir /var/lib/parley --create-home parley
COPY --from=build /image/lib /opt/parley/lib
COPY docker/healthy /opt/parley/healthy
USER parley
# Local state: give every instance a volume of its own here.
VOLUME /var/lib/parley
ENV PARLEY_STATE_DIR=/var/lib/parley
WORKDIR /var/lib/parley
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-cp", "/opt/parley/lib/*"]
CMD ["dev.parley.gateway.GatewayMain"]
