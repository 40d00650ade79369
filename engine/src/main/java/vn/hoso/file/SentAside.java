package vn.hoso.file;

import jakarta.servlet.MultipartConfigElement;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.servlet.autoconfigure.MultipartProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * What is sent is put aside by the container while it is read. It lies among what arrives, on the
 * disk where it will be kept: closed to others, in no backup, and cleared by the sweep where a stop
 * left it; the folder for temporary files of the machine is none of these.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SentAside {

  @Bean
  MultipartConfigElement placeOfUploads(MultipartProperties limits, FileStore store) {
    limits.setLocation(store.incoming().toString());
    return limits.createMultipartConfig();
  }
}
