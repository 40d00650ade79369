package vn.hoso.web;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * Serves the two front ends: the officials' application, and the public tracking page, which is
 * light on purpose.
 */
@Configuration(proxyBeanMethods = false)
class FrontEndConfiguration implements WebMvcConfigurer {

  private static final String STATIC = "classpath:/static/";

  @Override
  public void addResourceHandlers(ResourceHandlerRegistry registry) {
    // The names in assets carry a hash of the content.
    registry
        .addResourceHandler("/assets/**")
        .addResourceLocations(STATIC + "assets/")
        .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
    registry
        .addResourceHandler("/**")
        .addResourceLocations(STATIC)
        .setCacheControl(CacheControl.noCache())
        .resourceChain(false)
        .addResolver(new Pages());
  }

  @Bean
  LocaleResolver localeResolver() {
    AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
    resolver.setDefaultLocale(Locale.forLanguageTag("vi"));
    resolver.setSupportedLocales(List.of(Locale.forLanguageTag("vi"), Locale.ENGLISH));
    return resolver;
  }

  /** Addresses of screens have no file; the application that draws them is sent instead. */
  private static final class Pages extends PathResourceResolver {

    @Override
    protected Resource getResource(String path, Resource location) throws IOException {
      Resource file = path.isEmpty() ? null : super.getResource(path, location);
      if (file != null || !isScreen(path)) {
        return file;
      }
      boolean tracking = path.equals("tra-cuu") || path.startsWith("tra-cuu/");
      return super.getResource(tracking ? "tracking.html" : "index.html", location);
    }

    private static boolean isScreen(String path) {
      return !path.contains(".")
          && !path.equals("api")
          && !path.startsWith("api/")
          && !path.startsWith("v3/")
          && !path.startsWith("actuator");
    }
  }
}
