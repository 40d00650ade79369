package vn.hoso.workflow;

import java.beans.FeatureDescriptor;
import java.lang.reflect.Method;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Supplier;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.engine.impl.el.VariableScopeElResolver;
import org.camunda.bpm.impl.juel.jakarta.el.CompositeELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.FunctionMapper;
import org.camunda.bpm.impl.juel.jakarta.el.PropertyNotWritableException;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.util.function.SingletonSupplier;
import vn.hoso.process.Act;

/**
 * What an expression of a model can reach while it runs: the acts by their verbs, and variables by
 * name. No other bean, no property, no method, no function. {@link ModelCheck} says so earlier and
 * better; this holds should it be passed by.
 */
class ActExpressions extends JuelExpressionManager {

  private final ListableBeanFactory beans;

  /** Asked with every expression, and the context looks through all its beans to answer. */
  private final Supplier<Set<String>> verbs;

  ActExpressions(ListableBeanFactory beans) {
    this.beans = beans;
    this.verbs = SingletonSupplier.of(() -> verbs(beans));
  }

  /** The verbs a model may name. */
  static Set<String> verbs(ListableBeanFactory beans) {
    // Types alone: making the acts here would ask for the dossier, which asks for the engine.
    return Set.of(beans.getBeanNamesForType(Act.class, true, false));
  }

  @Override
  public void addFunction(String name, Method function) {
    // The engine offers its own (currentUser, now, …): none is allowed.
  }

  @Override
  protected FunctionMapper createFunctionMapper() {
    return new FunctionMapper() {
      @Override
      public Method resolveFunction(String prefix, String localName) {
        return null;
      }
    };
  }

  @Override
  protected ELResolver createElResolver() {
    CompositeELResolver resolver = new CompositeELResolver();
    resolver.add(new Verbs());
    resolver.add(new VariableScopeElResolver());
    return resolver;
  }

  private final class Verbs extends ELResolver {

    @Override
    public Object getValue(ELContext context, Object base, Object property) {
      if (base == null && verbs.get().contains(property)) {
        context.setPropertyResolved(true);
        return new ActDelegate(beans.getBean((String) property, Act.class));
      }
      return null;
    }

    @Override
    public boolean isReadOnly(ELContext context, Object base, Object property) {
      return true;
    }

    @Override
    public void setValue(ELContext context, Object base, Object property, Object value) {
      if (base == null && verbs.get().contains(property)) {
        throw new PropertyNotWritableException();
      }
    }

    @Override
    public Class<?> getType(ELContext context, Object base, Object property) {
      return Object.class;
    }

    @Override
    public Class<?> getCommonPropertyType(ELContext context, Object base) {
      return Object.class;
    }

    @Override
    public Iterator<FeatureDescriptor> getFeatureDescriptors(ELContext context, Object base) {
      return null;
    }
  }
}
