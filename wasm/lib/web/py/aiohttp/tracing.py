"""TraceConfig: callbacks that hear of a session's requests."""

from types import SimpleNamespace


class Signal(list):
    frozen = False

    def freeze(self):
        self.frozen = True

    async def send(self, *args):
        for receiver in self:
            await receiver(*args)


class _Params(SimpleNamespace):
    pass


_SIGNALS = "on_request_start", "on_request_end", "on_request_exception", "on_request_redirect"


class TraceConfig:
    def __init__(self, trace_config_ctx_factory=SimpleNamespace):
        self._factory = trace_config_ctx_factory
        for name in _SIGNALS:
            setattr(self, name, Signal())

    def trace_config_ctx(self, trace_request_ctx=None):
        return self._factory(trace_request_ctx=trace_request_ctx)

    def freeze(self):
        for name in _SIGNALS:
            getattr(self, name).freeze()

    def __getattr__(self, name):
        raise AttributeError(f"the playground's model of aiohttp's TraceConfig has no {name}")


class Traces:
    """The callbacks of one request."""

    def __init__(self, session, configs, given):
        self._session, self._all = session, [(config, config.trace_config_ctx(given)) for config in configs]

    async def send(self, name, **params):
        kind = {"start": "TraceRequestStartParams", "end": "TraceRequestEndParams", "exception": "TraceRequestExceptionParams",
                "redirect": "TraceRequestRedirectParams"}[name]
        params = type(kind, (_Params,), {})(**params)
        for config, context in self._all:
            await getattr(config, "on_request_" + name).send(self._session, context, params)
