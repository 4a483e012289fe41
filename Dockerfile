# The bot as an image: docker build -t verbatim . ; see docs/hosting.md.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
# Without scripts the project's own Node is not fetched: the image brings it. No other package has a script that it needs.
RUN npm ci --omit=dev --ignore-scripts && npm cache clean --force

FROM node:24-slim
ENV NODE_ENV=production METRICS_PORT=9090
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json package-lock.json ./
COPY src ./src
COPY commands ./commands
COPY knowledge ./knowledge
# What is compiled and kept is written here; the root itself may be read-only.
RUN mkdir -p data node_modules/.cache && chown node:node data node_modules/.cache
USER node
VOLUME ["/app/data", "/app/node_modules/.cache"]
HEALTHCHECK --interval=30s --timeout=5s --start-period=120s \
  CMD ["node", "-e", "fetch('http://127.0.0.1:9090/healthz').then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "--max-semi-space-size=8", "--heap-growing-percent=50", "--v8-pool-size=1", "--import", "./src/services/compile-cache.js", "src/index.ts"]
