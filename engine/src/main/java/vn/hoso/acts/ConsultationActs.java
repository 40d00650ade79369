package vn.hoso.acts;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.hoso.process.Act;
import vn.hoso.step.Consultations;

/** Ends a consultation before all have answered. */
@Configuration(proxyBeanMethods = false)
class ConsultationActs {

  private final Consultations consultations;

  ConsultationActs(Consultations consultations) {
    this.consultations = consultations;
  }

  /** Đi tiếp khi chưa đủ ý kiến. */
  @Bean
  Act closeConsultation() {
    return consultations::told;
  }
}
