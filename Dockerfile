# Everything that `cargo xtask serve` and `cargo xtask test` need of a system, in Debian. The project
# is not in the image but mounted, and the tools and what is compiled are kept in volumes:
#
#   docker build --tag pad31 .
#   docker run --rm -it --shm-size=1g -p 127.0.0.1:8031:8031 -v "$PWD:/pad31" \
#     -v pad31-cache:/root/.cache -v pad31-target:/pad31/target \
#     pad31 cargo xtask serve --address 0.0.0.0
FROM debian:trixie

RUN apt-get update \
  && apt-get install --yes --no-install-recommends \
    build-essential ca-certificates chromium chromium-driver chromium-headless-shell curl firefox-esr git \
    caddy libnginx-mod-http-brotli-static lynx nginx nodejs npm rustup w3m webkit2gtk-driver xauth xvfb \
  && rm -rf /var/lib/apt/lists/*

WORKDIR /pad31
COPY rust-toolchain.toml .
# Whichever rustup it is, the first call of cargo installs what rust-toolchain.toml names.
RUN cargo --version

CMD ["bash"]
