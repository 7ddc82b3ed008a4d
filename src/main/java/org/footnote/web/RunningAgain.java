package org.footnote.web;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;

/** Runs what was overtaken again. It stands around the transaction, whose interceptor has the next priority. */
@Contended
@Interceptor
@Priority(Interceptor.Priority.PLATFORM_BEFORE + 100)
public class RunningAgain {

    /** The other is quicker once; that many times only when a crowd comes. */
    private static final int TRIES = 25;

    /** Names of PostgreSQL for: unique violation, exclusion violation, serialization failure, deadlock. */
    private static final Set<String> OVERTAKEN = Set.of("23505", "23P01", "40001", "40P01");

    @AroundInvoke
    Object run(InvocationContext use) throws Exception {
        if (QuarkusTransaction.isActive()) {
            return use.proceed();
        }
        for (int tries = 1; ; tries++) {
            try {
                return use.proceed();
            } catch (Exception e) {
                // checked, too: so a failure of the commit itself comes here
                if (tries == TRIES || !isOvertaken(e)) {
                    throw e;
                }
            }
        }
    }

    private static boolean isOvertaken(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof SQLException refused && OVERTAKEN.contains(refused.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
