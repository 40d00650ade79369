package vn.hoso.web;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * These filters stand behind the security chain: who is not known is refused before his body is
 * read.
 */
@Configuration(proxyBeanMethods = false)
class FilterConfiguration {

  /** Alone it stands before the security chain. */
  @Bean
  FilterRegistrationBean<RefusalFilter> refusalFilter(
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    FilterRegistrationBean<RefusalFilter> filter =
        new FilterRegistrationBean<>(new RefusalFilter(problems));
    filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
    return filter;
  }

  @Bean
  FilterRegistrationBean<BodyKindFilter> bodyKindFilter(
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    FilterRegistrationBean<BodyKindFilter> filter =
        new FilterRegistrationBean<>(new BodyKindFilter(problems));
    filter.addUrlPatterns("/api/*");
    filter.setOrder(4);
    return filter;
  }

  @Bean
  FilterRegistrationBean<QueryFilter> queryFilter(
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    FilterRegistrationBean<QueryFilter> filter =
        new FilterRegistrationBean<>(new QueryFilter(problems));
    filter.addUrlPatterns("/api/*");
    filter.setOrder(5);
    return filter;
  }

  @Bean
  FilterRegistrationBean<JsonBodyFilter> jsonBodyFilter(
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    FilterRegistrationBean<JsonBodyFilter> filter =
        new FilterRegistrationBean<>(new JsonBodyFilter(problems));
    filter.addUrlPatterns("/api/*");
    filter.setOrder(10);
    return filter;
  }

  @Bean
  FilterRegistrationBean<IdempotencyFilter> idempotencyFilter(
      IdempotencyKeys keys,
      @Qualifier("handlerExceptionResolver") HandlerExceptionResolver problems) {
    FilterRegistrationBean<IdempotencyFilter> filter =
        new FilterRegistrationBean<>(new IdempotencyFilter(keys, problems));
    filter.addUrlPatterns("/api/*");
    filter.setOrder(20);
    return filter;
  }

  @Bean
  WebMvcConfigurer onePartEach() {
    return new WebMvcConfigurer() {
      @Override
      public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new OnePartEach()).addPathPatterns("/api/**");
      }
    };
  }
}
