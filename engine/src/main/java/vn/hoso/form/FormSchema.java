package vn.hoso.form;

import com.networknt.schema.Schema;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hoso.folder.FolderRefused;
import vn.hoso.shared.FieldError;
import vn.hoso.shared.Text;

/** One form: its JSON Schema, ready to check, and what its annotations say. */
public final class FormSchema {

  /** The field in which a form says how its step came out. */
  public static final String OUTCOME = "outcome";

  /** The outcome that leads back: what is done in a step is not done then. */
  public static final String SEND_BACK = "sendBack";

  /** The field that says which step that one leads back to. */
  public static final String RETURN_TO = "returnTo";

  /** Of an outcome: the day that has to be over before it stands. */
  static final String PAST = "x-past";

  /** Of a list whose rows name units: the part they hold together from now on. */
  public static final String SEATS = "x-seats";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JsonNode node;
  private volatile Schema schema;

  private FormSchema(JsonNode node) {
    this.node = node;
  }

  /**
   * @throws FolderRefused when it is not JSON
   */
  public static FormSchema read(byte[] json, String where) {
    try {
      return new FormSchema(JSON.readTree(json));
    } catch (JacksonException unreadable) {
      throw new FolderRefused(where, "", unreadable);
    }
  }

  /** A copy, since nodes can be changed. */
  public JsonNode node() {
    return node.deepCopy();
  }

  /**
   * What is wrong, one error for each field; empty when it may be taken.
   *
   * @param documentCodes what a field that {@link #namesPaper names a paper} may name
   */
  public List<FieldError> check(JsonNode data, Set<String> documentCodes) {
    List<FieldError> errors = FormErrors.of(compiled().validate(data), node);
    return errors.isEmpty() ? FormErrors.unknownDocuments(node, data, documentCodes) : errors;
  }

  /**
   * @throws com.networknt.schema.SchemaException when the form is no schema, or says a word nobody
   *     knows
   */
  public Schema compiled() {
    if (schema == null) {
      schema = FormDialect.compile(node);
    }
    return schema;
  }

  /** Only for data that {@link #check} has let through. */
  public FormFacts facts(JsonNode data) {
    Map<String, FormDate> dates = new HashMap<>();
    Map<String, Boolean> conditions = new HashMap<>();
    List<FormDate> days = new ArrayList<>();
    fields()
        .filter(field -> data.has(field.getKey()))
        .forEach(
            field -> {
              JsonNode given = data.get(field.getKey());
              var fact = annotation(field.getValue(), "x-fact");
              if (isDay(field.getValue())) {
                fact.ifPresentOrElse(
                    name -> dates.put(name, date(field, given)),
                    () -> days.add(date(field, given)));
              }
              annotation(field.getValue(), "x-condition")
                  .ifPresent(name -> conditions.put(name, given.asBoolean()));
            });
    return new FormFacts(dates, conditions, days);
  }

  private static boolean isDay(JsonNode field) {
    return field.path("format").asString("").equals("date");
  }

  private static FormDate date(Map.Entry<String, JsonNode> field, JsonNode given) {
    return new FormDate(
        LocalDate.parse(given.asString()),
        field.getKey(),
        after(field.getValue()),
        annotation(field.getValue(), FormDate.AHEAD).map(Period::parse).orElse(null));
  }

  /** By outcome: the dated fact, or the day that follows from one, that has to be over. */
  public Map<String, String> past() {
    return options(OUTCOME)
        .filter(option -> option.has(PAST))
        .collect(
            Collectors.toMap(
                option -> option.path("const").asString(), option -> option.path(PAST).asString()));
  }

  /** The facts that a field's day may not lie before, over all fields, by name of the field. */
  public Map<String, List<String>> allAfter() {
    Map<String, List<String>> found = new HashMap<>();
    fields().forEach(field -> found.put(field.getKey(), after(field.getValue())));
    return found;
  }

  /** One name, or several. */
  private static List<String> after(JsonNode field) {
    JsonNode said = field.path("x-after");
    Stream<JsonNode> names = said.isString() ? Stream.of(said) : said.valueStream();
    return names.map(name -> name.asString("?")).toList();
  }

  /** Whether a field's value is the code of a paper, chosen from whatever list. */
  static boolean namesPaper(JsonNode field) {
    return Set.of("documents", "askedDocuments").contains(field.path("x-source").asString(""));
  }

  /** The values a choice offers, in the order written. */
  public List<String> choices(String field) {
    return options(field).map(option -> option.path("const").asString()).toList();
  }

  /** What a choice's value is called. */
  public Optional<Text> title(String field, String value) {
    return options(field)
        .filter(option -> option.path("const").asString().equals(value))
        .map(
            option ->
                new Text(option.path("title").asString(), option.path("x-title-en").asString()))
        .findFirst();
  }

  private Stream<JsonNode> options(String field) {
    return node.path("properties").path(field).path("oneOf").valueStream();
  }

  public Stream<Map.Entry<String, JsonNode>> fields() {
    return node.path("properties").propertyStream();
  }

  /** The values of an annotation over all fields, by name of the field. */
  public Map<String, String> annotations(String name) {
    Map<String, String> found = new HashMap<>();
    fields()
        .forEach(
            field ->
                annotation(field.getValue(), name)
                    .ifPresent(value -> found.put(field.getKey(), value)));
    return found;
  }

  /**
   * Who reads a field of a form completed with that outcome: {@code x-readers}, for all outcomes or
   * by outcome with {@code default}.
   */
  public Optional<Sides> readers(String field, String outcome) {
    JsonNode said = node.path("properties").path(field).path("x-readers");
    JsonNode words = said.isObject() ? said.path(said.has(outcome) ? outcome : "default") : said;
    return words.isString() ? Optional.of(Sides.parse(words.asString())) : Optional.empty();
  }

  /** All that is said of readers, by field. */
  public Map<String, List<Sides>> allReaders() {
    Map<String, List<Sides>> found = new HashMap<>();
    fields()
        .filter(field -> field.getValue().has("x-readers"))
        .forEach(
            field -> {
              JsonNode said = field.getValue().path("x-readers");
              Stream<JsonNode> words = said.isObject() ? said.valueStream() : Stream.of(said);
              found.put(
                  field.getKey(), words.map(each -> Sides.parse(each.asString("?"))).toList());
            });
    return found;
  }

  private static Optional<String> annotation(JsonNode field, String name) {
    return Optional.ofNullable(field.get(name)).map(JsonNode::asString);
  }
}
