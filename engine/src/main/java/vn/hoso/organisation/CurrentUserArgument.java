package vn.hoso.organisation;

import org.springframework.core.MethodParameter;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Gives controllers the official who asks. */
@Component
class CurrentUserArgument implements HandlerMethodArgumentResolver {

  private final Officials officials;

  CurrentUserArgument(Officials officials) {
    this.officials = officials;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == CurrentUser.class;
  }

  @Override
  public CurrentUser resolveArgument(
      MethodParameter parameter,
      ModelAndViewContainer model,
      NativeWebRequest request,
      WebDataBinderFactory binders) {
    return officials.current();
  }
}
