package vn.hoso.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.hoso.IntegrationTest;

/** Every address is measured under its own name: none is left out for being the next too many. */
@IntegrationTest
class MeasuredAddressesTest {

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mappings;

  @Value("${management.metrics.web.server.max-uri-tags:100}")
  int most;

  @Test
  void as_many_addresses_are_measured_as_there_are_and_half_as_many_again() {
    assertThat(most).isGreaterThan(mappings.getHandlerMethods().size() * 3 / 2);
  }
}
