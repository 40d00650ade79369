package vn.hoso.web;

import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Schema;
import java.util.ArrayList;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the API, from which the front end takes its types. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

  @Bean
  OpenApiCustomizer answersAreComplete() {
    return api -> {
      api.info(new Info().title("HoSo").version("1"));
      api.servers(null);
      if (api.getComponents() != null && api.getComponents().getSchemas() != null) {
        api.getComponents().getSchemas().forEach(OpenApiConfiguration::require);
      }
    };
  }

  /** Answers always carry all their members, null or not; only requests may leave some out. */
  private static void require(String name, Schema<?> schema) {
    if (!name.endsWith("Request") && schema.getProperties() != null) {
      schema.setRequired(new ArrayList<>(schema.getProperties().keySet()));
    }
  }
}
