package vn.hoso.web;

import org.apache.catalina.core.StandardHost;
import org.springframework.boot.tomcat.autoconfigure.TomcatServerProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ContainerConfiguration {

  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsOfTheContainer() {
    return factory ->
        factory.addContextCustomizers(
            context ->
                ((StandardHost) context.getParent())
                    .setErrorReportValveClass(ProblemReportValve.class.getName()));
  }

  /** Half of the threads; the other half is for everybody else. */
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> shareOfAnAddress(
      TomcatServerProperties tomcat) {
    return factory -> factory.addContextValves(new AddressShare(tomcat.getThreads().getMax() / 2));
  }
}
