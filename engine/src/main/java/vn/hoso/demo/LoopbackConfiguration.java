package vn.hoso.demo;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import org.apache.catalina.connector.Connector;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * The demo listens on this machine alone, at both addresses that {@code localhost} has: some
 * programs ask for the newer one only.
 */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class LoopbackConfiguration {

  private static final String OLDER = "127.0.0.1";
  private static final String NEWER = "::1";

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> newerLoopback(
      @Value("${server.address:}") String address, @Value("${server.port:8080}") int port) {
    return factory -> {
      if (address.equals(OLDER) && port > 0 && isFree(port)) {
        Connector connector = new Connector();
        connector.setPort(port);
        connector.setProperty("address", NEWER);
        factory.addAdditionalConnectors(connector);
      }
    };
  }

  /** Where the machine knows no such address the older one does. */
  private static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByName(NEWER), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
