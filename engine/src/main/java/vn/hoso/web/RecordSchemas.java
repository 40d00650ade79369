package vn.hoso.web;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * What the records of the API say of null: a component is there and not null unless it is marked
 * {@link Nullable}. Answers carry all their members, null or not; a request may leave out what may
 * be null.
 */
@Component
class RecordSchemas implements ModelConverter {

  private static final String REFERENCE = "#/components/schemas/";

  private final Map<String, JavaType> described = new ConcurrentHashMap<>();

  static boolean mayBeNull(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }

  @Override
  public Schema<?> resolve(
      AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
    JavaType java = Json31.mapper().constructType(type.getType());
    if (java.isTypeOrSubTypeOf(JsonNode.class)) {
      return object();
    }
    Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    if (schema != null && java.getRawClass().isRecord()) {
      model(schema, java, context).ifPresent(model -> complete(model, java.getRawClass()));
    }
    return schema;
  }

  /** The properties: those of the component it is or refers to, else those of the schema itself. */
  private Optional<Schema<?>> model(
      Schema<?> schema, JavaType java, ModelConverterContext context) {
    String name =
        schema.get$ref() == null
            ? schema.getName()
            : schema.get$ref().substring(REFERENCE.length());
    if (name == null || !context.getDefinedModels().containsKey(name)) {
      return schema.get$ref() == null ? Optional.of(schema) : Optional.empty();
    }
    JavaType other = described.putIfAbsent(name, java);
    if (other != null && !other.equals(java)) {
      throw new IllegalStateException(java + " and " + other + " are both described as " + name);
    }
    return Optional.of(context.getDefinedModels().get(name));
  }

  private static void complete(Schema<?> model, Class<?> of) {
    if (model.getProperties() == null) {
      return;
    }
    List<String> nullable =
        Stream.of(of.getRecordComponents())
            .filter(RecordSchemas::mayBeNull)
            .map(RecordComponent::getName)
            .toList();
    model.getProperties().replaceAll((name, it) -> nullable.contains(name) ? orNull(it) : it);
    List<String> required = new ArrayList<>(model.getProperties().keySet());
    if (of.getSimpleName().endsWith("Request")) {
      required.removeAll(nullable);
    }
    model.setRequired(required);
  }

  /** Called again for the same property it changes nothing. */
  private static Schema<?> orNull(Schema<?> schema) {
    if (schema.get$ref() != null) {
      return new JsonSchema()
          .anyOf(
              List.of(
                  new JsonSchema().$ref(schema.get$ref()), new JsonSchema().types(Set.of("null"))));
    }
    if (schema.getTypes() != null && schema.addType("null") && schema.getEnum() != null) {
      schema.getEnum().add(null);
    }
    return schema;
  }

  /** Forms, drafts and details have no shape of their own: free objects. */
  private static Schema<?> object() {
    return new JsonSchema().types(new LinkedHashSet<>(Set.of("object"))).additionalProperties(true);
  }
}
