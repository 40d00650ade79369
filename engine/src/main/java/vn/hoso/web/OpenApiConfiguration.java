package vn.hoso.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The description of the API, from which the front end takes its types. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

  /** Its server is named, for else the address of whoever asks first would stand there. */
  @Bean
  OpenAPI description() {
    return new OpenAPI()
        .info(new Info().title("HoSo").version("1"))
        .servers(List.of(new Server().url("/")));
  }
}
