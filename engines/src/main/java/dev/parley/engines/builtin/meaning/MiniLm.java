package dev.parley.engines.builtin.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The sentence model all-MiniLM-L6-v2, quantized, run by ONNX Runtime: English, 384 values, about 2 ms a sentence on one core.
 * Each call computes on the caller's thread, so as many run side by side as there are callers. Thread-safe.
 */
final class MiniLm implements Meaning {

    /** What the model was trained to see at once, without the marks for beginning and end; the rest is a window of its own. */
    private static final int WINDOW = 126;

    /** More of one sentence is not looked at: a text without any mark that ends a sentence is no sentence. */
    private static final int MOST_WINDOWS = 8;

    private static final String MODEL = "/all-minilm-l6-v2-q.onnx";
    private static final String TOKENIZER = "/all-minilm-l6-v2-q-tokenizer.json";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPiece pieces;
    private final int begin;
    private final int end;

    private MiniLm(OrtEnvironment environment, OrtSession session, WordPiece pieces) {
        this.environment = environment;
        this.session = session;
        this.pieces = pieces;
        this.begin = pieces.id("[CLS]");
        this.end = pieces.id("[SEP]");
    }

    /** Loads library and model (some tenths of a second). The session lives as long as the process. */
    static MiniLm load() throws IOException, OrtException {
        var environment = OrtEnvironment.getEnvironment();
        try (var model = resource(MODEL);
                var tokenizer = resource(TOKENIZER);
                var options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // Sentences differ in length: an arena would keep the memory of the longest for every thread.
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            var session = environment.createSession(model.readAllBytes(), options);
            return new MiniLm(environment, session, WordPiece.read(tokenizer));
        }
    }

    private static InputStream resource(String name) throws IOException {
        var stream = MiniLm.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IOException("no " + name + " on the class path");
        }
        return stream;
    }

    @Override
    public Vector of(String sentence) {
        var ids = pieces.ids(sentence);
        var windows = new ArrayList<Vector>();
        for (int from = 0; from < ids.size() && windows.size() < MOST_WINDOWS; from += WINDOW) {
            windows.add(window(ids.subList(from, Math.min(ids.size(), from + WINDOW))));
        }
        return windows.isEmpty() ? window(List.of()) : Vector.mean(windows);
    }

    private Vector window(List<Integer> ids) {
        var input = new long[ids.size() + 2];
        input[0] = begin;
        for (int at = 0; at < ids.size(); at++) {
            input[at + 1] = ids.get(at);
        }
        input[input.length - 1] = end;
        var mask = new long[input.length];
        Arrays.fill(mask, 1);
        try {
            return run(input, mask);
        } catch (OrtException e) {
            throw new IllegalStateException("the sentence model refused its input", e);
        }
    }

    private Vector run(long[] input, long[] mask) throws OrtException {
        try (var ids = OnnxTensor.createTensor(environment, new long[][] {input});
                var attention = OnnxTensor.createTensor(environment, new long[][] {mask});
                var types = OnnxTensor.createTensor(environment, new long[][] {new long[input.length]});
                var output =
                        session.run(Map.of("input_ids", ids, "attention_mask", attention, "token_type_ids", types))) {
            var states = (OnnxTensor) output.get(0);
            return Vector.towards(sum(states.getFloatBuffer(), input.length));
        }
    }

    /** Mean pooling: the states of all pieces count alike. Their sum points where their mean does. */
    private static float[] sum(FloatBuffer states, int pieces) {
        var sum = new float[states.remaining() / pieces];
        for (int piece = 0; piece < pieces; piece++) {
            for (int at = 0; at < sum.length; at++) {
                sum[at] += states.get(piece * sum.length + at);
            }
        }
        return sum;
    }

    @Override
    public boolean seesBeyondWords() {
        return true;
    }
}
