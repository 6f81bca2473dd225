# The one file on a small Java:
#
#   ./mvnw package -P one-file -DskipTests
#   docker build --tag ursell:0.2.0 .
#   docker run --rm --user "$(id -u):$(id -g)" --volume "$PWD:/work" ursell:0.2.0 lifetime
#
# A JDK and not a bare runtime environment, so that equations of other models are compiled.
FROM eclipse-temurin:17-jdk
# Letters in pictures, and what measures them.
RUN apt-get update \
    && apt-get install --yes --no-install-recommends fontconfig fonts-dejavu-core libfreetype6 \
    && rm -rf /var/lib/apt/lists/*
COPY cli/target/dist/ursell.jar /opt/ursell/share/ursell/ursell.jar
COPY conda/ursell /opt/ursell/bin/ursell
# Compiled equations are kept where any user may write.
RUN mkdir --mode 1777 /var/cache/equations
ENV XDG_CACHE_HOME=/var/cache/equations
WORKDIR /work
ENTRYPOINT ["/opt/ursell/bin/ursell"]
