package vn.hoso.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.apache.catalina.connector.Connector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.core.io.ClassPathResource;

/** The demo's passwords are known to everybody: it is reached from the machine it runs on alone. */
class LoopbackConfigurationTest {

  private int port;

  @BeforeEach
  void aFreePort() throws IOException {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      port = socket.getLocalPort();
    }
  }

  @Test
  void the_demo_listens_on_the_older_loopback_address() throws IOException {
    var demo =
        new YamlPropertySourceLoader()
            .load("demo", new ClassPathResource("application-demo.yml"))
            .get(0);
    assertThat(demo.getProperty("server.address")).hasToString("127.0.0.1");
  }

  @Test
  void and_on_the_newer_one_which_some_programs_take_localhost_for() {
    TomcatServletWebServerFactory factory = customized("127.0.0.1", port);
    assumeThat(factory.getAdditionalConnectors()).as("this machine knows ::1").isNotEmpty();
    assertThat(factory.getAdditionalConnectors())
        .singleElement()
        .satisfies(connector -> assertThat(connector.getPort()).isEqualTo(port))
        .extracting((Connector connector) -> connector.getProperty("address").toString())
        .asString()
        .contains("0:0:0:0:0:0:0:1");
  }

  @Test
  void whoever_says_another_address_gets_that_one_alone() {
    assertThat(customized("0.0.0.0", port).getAdditionalConnectors()).isEmpty();
    assertThat(customized("", port).getAdditionalConnectors()).isEmpty();
    assertThat(customized("127.0.0.1", 0).getAdditionalConnectors()).isEmpty();
  }

  private static TomcatServletWebServerFactory customized(String address, int port) {
    TomcatServletWebServerFactory factory = new TomcatServletWebServerFactory();
    new LoopbackConfiguration().newerLoopback(address, port).customize(factory);
    return factory;
  }
}
