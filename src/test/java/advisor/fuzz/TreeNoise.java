package advisor.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Accidents that leave a file JSON: keys lost, renamed and swapped, values of another kind. */
final class TreeNoise {

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Random random;
  private final List<JsonNode> all = new ArrayList<>();

  private TreeNoise(Random random) {
    this.random = random;
  }

  static JsonNode mutated(JsonNode tree, Random random) {
    JsonNode mutated = tree.deepCopy();
    for (int edits = 1 + random.nextInt(2); edits > 0; edits--) {
      new TreeNoise(random).edit(mutated);
    }
    return mutated;
  }

  private void edit(JsonNode tree) {
    collect(tree);
    List<JsonNode> containers = all.stream().filter(node -> !node.isEmpty()).toList();
    if (containers.isEmpty()) {
      return;
    }
    JsonNode container = Noise.any(containers, random);
    if (container instanceof ObjectNode object) {
      List<String> keys = new ArrayList<>();
      object.fieldNames().forEachRemaining(keys::add);
      edit(object, Noise.any(keys, random));
    } else {
      edit((ArrayNode) container, random.nextInt(container.size()));
    }
  }

  private void collect(JsonNode node) {
    all.add(node);
    node.forEach(this::collect);
  }

  private void edit(ObjectNode object, String key) {
    switch (random.nextInt(6)) {
      case 0 -> object.remove(key);
      case 1 -> object.set(Noise.text(random), object.remove(key));
      case 2 -> object.set(Noise.text(random), value());
      case 3 -> object.set(Noise.any(all, random).asText("x"), object.get(key).deepCopy());
      default -> object.set(key, value());
    }
  }

  private void edit(ArrayNode array, int index) {
    switch (random.nextInt(5)) {
      case 0 -> array.remove(index);
      case 1 -> array.insert(index, array.get(random.nextInt(array.size())).deepCopy());
      case 2 -> array.add(array.remove(index));
      default -> array.set(index, value());
    }
  }

  private JsonNode value() {
    return switch (random.nextInt(10)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(random.nextBoolean());
      case 2 -> JSON.numberNode(random.nextInt(12) - 1);
      case 3 -> JSON.numberNode(new BigInteger(200, random).negate());
      case 4 -> JSON.numberNode(random.nextDouble() * 1e300);
      case 5 -> JSON.textNode(Noise.text(random));
      case 6 -> random.nextBoolean() ? JSON.arrayNode() : JSON.objectNode();
      case 7 -> JSON.arrayNode().add(Noise.any(all, random).deepCopy());
      default -> Noise.any(all, random).deepCopy();
    };
  }
}
