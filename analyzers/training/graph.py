"""The encoder as an ONNX graph, written node by node with int8 weights.

Fused operators of onnxruntime read 1,000 words in 174 ms of processor time; the graph that torch
traces and `quantize_dynamic` converts took 208: half of its norms and all of its attention stay
in pieces. Matrix products, 103 ms of it, run at what the processor can do.

The mark before a text is no row of its own. Its values are up to six times those of any piece, so
that all others would be rounded coarsely, and they hardly depend on the text: what attention sees
of it is written into the graph. So scores are half as far from those of exact weights, and 0.8 in
100 pieces get another tag, not 1.4.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from numpy.typing import NDArray

    Floats = NDArray[np.float32]
    Weights = Mapping[str, Floats]

FUSED = "com.microsoft"  # where onnxruntime keeps its own operators
OPSET = 17
FORMAT = 9  # of the file; both are those of the oldest onnxruntime that the program allows

# Seven bits, so that processors without VNNI do not saturate; for the embeddings eight.
LARGEST = 63
LARGEST_EMBEDDING = 127


def model_of(weights: Weights, config: Any, marks: Sequence[Floats]) -> Any:
    """Return the ONNX model of a BERT that labels pieces, for one sequence without padding.

    ``marks`` are the values of the mark before a text as each layer gets them; the model answers
    with a row for each of the ids but this first one.
    """
    graph = Graph(weights, config)
    rows = graph.embeddings("bert.embeddings")
    for number, mark in enumerate(marks):
        rows = graph.layer(rows, mark, f"bert.encoder.layer.{number}")
    graph.linear(graph.quantized(rows), "classifier", result="logits")
    return graph.model(config.num_labels)


class Graph:
    """The nodes and constants of a model, each node after those whose results it takes."""

    def __init__(self, weights: Weights, config: Any) -> None:
        self.weights = weights
        self.config = config
        self.nodes: list[Any] = []
        self.constants: dict[str, Any] = {}

    def model(self, width: int) -> Any:
        from onnx import TensorProto, helper

        ids = helper.make_tensor_value_info("input_ids", TensorProto.INT64, [1, "pieces"])
        rows = helper.make_tensor_value_info("logits", TensorProto.FLOAT, [1, "rows", width])
        constants = list(self.constants.values())
        graph = helper.make_graph(self.nodes, "encoder", [ids], [rows], constants)
        operators = [helper.make_opsetid("", OPSET), helper.make_opsetid(FUSED, 1)]
        return helper.make_model(graph, opset_imports=operators, ir_version=FORMAT)

    def embeddings(self, name: str) -> str:
        """Add up words and positions; the type of a token is always the first one."""
        words, step = rounded(self.weights[f"{name}.word_embeddings.weight"], LARGEST_EMBEDDING)
        types = self.weights[f"{name}.token_type_embeddings.weight"]
        positions = self.weights[f"{name}.position_embeddings.weight"] + types[0]
        table, size = self.constant("words", words), self.constant("step", step)
        one, places = self.constant("one", np.array([1])), self.constant("places", positions[None])
        length = self.add("Shape", "input_ids", start=1, end=2)
        ids = self.add("Slice", "input_ids", one, length, one)
        rows = self.add("DequantizeLinear", self.add("Gather", table, ids), size)
        return self.norm(rows, self.add("Slice", places, one, length, one), f"{name}.LayerNorm")

    def layer(self, rows: str, mark: Floats, name: str) -> str:
        out = f"{name}.attention.output"
        heard = self.attention(rows, mark, f"{name}.attention.self")
        heard = self.linear(self.quantized(heard), f"{out}.dense")
        rows = self.norm(heard, rows, f"{out}.LayerNorm")
        wide = self.linear(self.quantized(rows), f"{name}.intermediate.dense")
        wide = self.add("Gelu", wide, domain=FUSED)
        wide = self.linear(self.quantized(wide), f"{name}.output.dense")
        return self.norm(wide, rows, f"{name}.output.LayerNorm")

    def attention(self, rows: str, mark: Floats, name: str) -> str:
        taken = self.quantized(rows)
        queries = self.linear(taken, f"{name}.query")
        keys, values = (
            self.behind(mark, self.linear(taken, part), part)
            for part in (f"{name}.key", f"{name}.value")
        )
        heads = self.config.num_attention_heads
        return self.add("MultiHeadAttention", queries, keys, values, domain=FUSED, num_heads=heads)

    def behind(self, mark: Floats, rows: str, name: str) -> str:
        """Put what a layer of attention makes of the mark in front of what it makes of rows."""
        first = self.weights[f"{name}.weight"] @ mark + self.weights[f"{name}.bias"]
        constant = self.constant(f"{name}.mark", first[None, None])
        return self.add("Concat", constant, rows, axis=1)

    def norm(self, rows: str, others: str, name: str) -> str:
        """Add two sets of rows and normalise each row."""
        keys = f"{name}.weight", f"{name}.bias"
        inputs = rows, others, *(self.constant(key, self.weights[key]) for key in keys)
        epsilon = self.config.layer_norm_eps
        return self.add("SkipLayerNormalization", *inputs, domain=FUSED, epsilon=epsilon)

    def quantized(self, rows: str) -> tuple[str, str, str]:
        """Return rows in eight bits, their scale and their zero, found anew for each text."""
        result = self.add("DynamicQuantizeLinear", rows, results=3)
        return result, f"{result}.1", f"{result}.2"

    def linear(self, quantized: tuple[str, str, str], name: str, result: str = "") -> str:
        """Multiply with weights that have a scale for each column."""
        rows, scale, zero = quantized
        columns, steps = rounded(self.weights[f"{name}.weight"].T, LARGEST, axis=0)
        table, sizes = (
            self.constant(f"{name}.weight", columns),
            self.constant(f"{name}.steps", steps),
        )
        bias = self.constant(f"{name}.bias", self.weights[f"{name}.bias"])
        inputs = rows, table, scale, sizes, zero, "", bias
        return self.add("MatMulIntegerToFloat", *inputs, domain=FUSED, result=result)

    def constant(self, name: str, value: NDArray[Any]) -> str:
        from onnx import numpy_helper

        self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def add(
        self, operator: str, *inputs: str, result: str = "", results: int = 1, **how: Any
    ) -> str:
        """Add a node; return the name of its first result."""
        from onnx import helper

        name = result or f"{operator}.{len(self.nodes)}"
        names = [name, *(f"{name}.{number}" for number in range(1, results))]
        self.nodes.append(helper.make_node(operator, inputs, names, name=name, **how))
        return name


def rounded(
    weights: Floats, largest: int, *, axis: int | None = None
) -> tuple[NDArray[np.int8], Floats]:
    """Return weights as whole numbers of steps, ``largest`` at most, and the size of a step."""
    step = np.abs(weights).max(axis=axis).astype(np.float32) / np.float32(largest)
    step = np.where(step > 0, step, np.float32(1))
    return np.round(weights / step).astype(np.int8), step
