package vn.hoso.form;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.keyword.DisallowUnknownKeywordFactory;
import com.networknt.schema.keyword.NonValidationKeyword;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * JSON Schema 2020-12 with the annotations of our forms and no other word: a misspelt keyword would
 * check nothing.
 */
public final class FormDialect {

  public static final List<String> ANNOTATIONS =
      List.of(
          "x-title-en",
          "x-description-en",
          "x-order",
          "x-fact",
          "x-after",
          FormDate.AHEAD,
          FormSchema.PAST,
          "x-condition",
          "x-outcomes",
          "x-multiline",
          "x-source",
          FormSchema.SEATS,
          "x-default",
          "x-final",
          "x-refusal",
          "x-refusal-en",
          "x-readers");

  private static final Dialect DIALECT =
      Dialect.builder(Dialects.getDraft202012())
          .keywords(ANNOTATIONS.stream().map(NonValidationKeyword::new).toList())
          .unknownKeywordFactory(DisallowUnknownKeywordFactory.getInstance())
          .build();

  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDialect(
          DIALECT,
          registry ->
              registry.schemaRegistryConfig(
                  SchemaRegistryConfig.builder()
                      .formatAssertionsEnabled(true)
                      .regularExpressionFactory(BoundedPattern::new)
                      .preloadSchema(true)
                      .build()));

  private FormDialect() {}

  static Schema compile(JsonNode schema) {
    return REGISTRY.getSchema(schema);
  }
}
