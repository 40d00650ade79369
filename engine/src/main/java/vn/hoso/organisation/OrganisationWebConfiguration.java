package vn.hoso.organisation;

import java.util.List;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class OrganisationWebConfiguration implements WebMvcConfigurer {

  private final CurrentUserArgument currentUser;

  OrganisationWebConfiguration(CurrentUserArgument currentUser) {
    this.currentUser = currentUser;
  }

  /** The description of the API must not ask callers to say who they are. */
  static {
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(CurrentUser.class);
  }

  @Override
  public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
    resolvers.add(currentUser);
  }
}
