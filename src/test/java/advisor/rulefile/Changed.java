package advisor.rulefile;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** A file with one thing changed, in every place and in every way that somebody might. */
public final class Changed {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .build();

  private static final List<JsonNode> VALUES =
      List.of(
          json("\" \\u2003\""),
          json("\"\\u00a0\""),
          json("\"Two Words\""),
          json("\"tab\\there\""),
          json("\"\\u202eturned\""),
          json("\"line\\u2028ends\""),
          json("\"ends\\u2028\""),
          json("\"ends\\n\""),
          json("\"zero\\u200bwidth\""),
          json("\"2026-02-30\""),
          json("\"nowhere\""),
          json("0"),
          json("7"),
          json("2.0"),
          json("1e3"),
          json("99999999999999999999"),
          json("true"),
          json("null"),
          json("[]"),
          json("{}"));

  private Changed() {}

  public static JsonNode json(String text) {
    try {
      return JSON.readTree(text);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** Every file that is this one but for one change. */
  public static List<JsonNode> inOnePlace(JsonNode file) {
    List<JsonNode> all = new ArrayList<>(VALUES);
    for (String pointer : pointers(file, "")) {
      JsonNode here = file.at(pointer);
      if (here instanceof ObjectNode members) {
        all.add(with(file, pointer, object -> ((ObjectNode) object).put("surprise", true)));
        members.fieldNames().forEachRemaining(key -> changeMember(file, pointer, key, all));
      } else if (here instanceof ArrayNode items) {
        for (int i = 0; i < items.size(); i++) {
          changeItem(file, pointer, i, all);
        }
      }
    }
    return all;
  }

  private static void changeMember(JsonNode file, String pointer, String key, List<JsonNode> all) {
    all.add(with(file, pointer, object -> ((ObjectNode) object).remove(key)));
    JsonNode before = file.at(pointer).get(key);
    for (JsonNode value : instead(before)) {
      all.add(with(file, pointer, object -> ((ObjectNode) object).set(key, value)));
    }
    for (String other : List.of("Two Words", "nowhere", "none", "either")) {
      all.add(
          with(
              file,
              pointer,
              object -> ((ObjectNode) object).set(other, ((ObjectNode) object).remove(key))));
    }
  }

  private static void changeItem(JsonNode file, String pointer, int index, List<JsonNode> all) {
    JsonNode before = file.at(pointer).get(index);
    all.add(with(file, pointer, list -> ((ArrayNode) list).remove(index)));
    all.add(with(file, pointer, list -> ((ArrayNode) list).add(before)));
    for (JsonNode value : instead(before)) {
      all.add(with(file, pointer, list -> ((ArrayNode) list).set(index, value)));
    }
  }

  /** Other values, and the same one in a list or out of it. */
  private static List<JsonNode> instead(JsonNode before) {
    List<JsonNode> values = new ArrayList<>(VALUES);
    values.add(JSON.createArrayNode().add(before));
    if (before instanceof ArrayNode items && !items.isEmpty()) {
      values.add(items.get(0));
    }
    return values;
  }

  /** The file with a change made at a place. */
  public static JsonNode with(JsonNode file, String pointer, Consumer<JsonNode> change) {
    JsonNode copy = file.deepCopy();
    change.accept(copy.at(pointer));
    return copy;
  }

  /** Every object and list in a file. */
  public static List<String> pointers(JsonNode node, String at) {
    List<String> pointers = new ArrayList<>();
    if (node.isContainerNode()) {
      pointers.add(at);
      BiConsumer<String, JsonNode> inner =
          (key, value) -> pointers.addAll(pointers(value, at + "/" + key));
      node.properties().forEach(member -> inner.accept(member.getKey(), member.getValue()));
      for (int i = 0; node.isArray() && i < node.size(); i++) {
        inner.accept(Integer.toString(i), node.get(i));
      }
    }
    return pointers;
  }
}
