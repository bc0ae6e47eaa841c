package decursus.testing.fx;

import java.lang.reflect.Method;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/// Runs every test method of a class, and what stands before and after each, on the toolkit's thread:
/// `@ExtendWith(OnFxThread.class)`.
public final class OnFxThread implements InvocationInterceptor {

    @Override
    public void interceptBeforeEachMethod(Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method,
            ExtensionContext context) throws Throwable {
        run(invocation);
    }

    @Override
    public void interceptTestMethod(Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method,
            ExtensionContext context) throws Throwable {
        run(invocation);
    }

    @Override
    public void interceptTestTemplateMethod(Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method,
            ExtensionContext context) throws Throwable {
        run(invocation);
    }

    @Override
    public void interceptAfterEachMethod(Invocation<@Nullable Void> invocation, ReflectiveInvocationContext<Method> method,
            ExtensionContext context) throws Throwable {
        run(invocation);
    }

    private static void run(Invocation<@Nullable Void> invocation) throws Exception {
        Body<Throwable> body = invocation::proceed;
        Fx.call(() -> {
            unchecked(body).run();
            return true;
        });
    }

    /// The compiler's view only: whatever the body throws reaches the task that ran it.
    @SuppressWarnings("unchecked")
    private static Body<RuntimeException> unchecked(Body<?> body) {
        return (Body<RuntimeException>) body;
    }

    @FunctionalInterface
    private interface Body<X extends Throwable> {
        void run() throws X;
    }
}
