package org.footnote.app;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.footnote.bank.Drafting;
import org.footnote.bank.DraftingRequested;
import org.footnote.bank.DraftingWork;
import org.footnote.progress.FittingMemory;
import org.footnote.quiz.Closing;
import org.footnote.quiz.CountingAnswers;
import org.jboss.logging.Logger;

/**
 * Work in the background, kept in the database: an order is written in the transaction that asks for it, one replica picks
 * it up and gives signs of life while it works, and another takes over when those stop. A command brings its own worker,
 * so that it needs no server; if a server is there, either may do the work.
 */
@ApplicationScoped
public class Jobs {

    private static final Logger LOG = Logger.getLogger(Jobs.class);

    /** Signs of life that may fail to come before a replica is taken for dead; the library allows no fewer. */
    static final int MISSED = 4;

    static final String DRAFTING = "drafting";

    /** Once a day is enough for parameters that some hundred answers make. */
    static final String FITTING = "fitting-memory";

    private static final Duration FITTING_EVERY = Duration.ofHours(24);

    /** Attempts whose time is over are handed in by themselves, and marks told when a quiz closes. */
    static final String CLOSING = "closing-attempts";

    private static final Duration CLOSING_EVERY = Duration.ofSeconds(5);

    /** How questions did with those who answered them: for teachers who look at their bank, not for anything urgent. */
    static final String COUNTING = "counting-answers";

    private static final Duration COUNTING_EVERY = Duration.ofMinutes(10);

    /** After an error that is nobody's fault, such as a database that was away. */
    private static final Duration RETRY = Duration.ofSeconds(30);

    /** Work ends at its next step when the program stops; steps are short. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    @Inject
    AgroalDataSource database;

    @Inject
    Drafting drafting;

    @Inject
    DraftingWork work;

    @Inject
    FittingMemory fitting;

    @Inject
    Closing closing;

    @Inject
    CountingAnswers counting;

    @Inject
    JobSettings settings;

    @Inject
    Clock clock;

    @ConfigProperty(name = "quarkus.http.host-enabled", defaultValue = "true")
    boolean serving;

    private Scheduler scheduler;
    private Semaphore drafters;
    private boolean started;

    @PostConstruct
    void build() {
        drafters = new Semaphore(settings.threads());
        scheduler = scheduler("footnote-" + UUID.randomUUID(), settings.heartbeat());
    }

    /** A worker on the same database; the name tells replicas apart. */
    Scheduler scheduler(String name, Duration heartbeat) {
        OneTimeTask<Void> task = Tasks.oneTime(DRAFTING)
                .onFailure(later())
                .onDeadExecutionRevive()
                .execute(this::perform);
        RecurringTask<Void> fit = Tasks.recurring(FITTING, FixedDelay.of(FITTING_EVERY))
                .onFailure(later())
                .execute((order, context) -> fitting.fit());
        RecurringTask<Void> close = Tasks.recurring(CLOSING, FixedDelay.of(CLOSING_EVERY))
                .onFailure(later())
                .execute((order, context) -> closing.sweep());
        RecurringTask<Void> count = Tasks.recurring(COUNTING, FixedDelay.of(COUNTING_EVERY))
                .onFailure(later())
                .execute((order, context) -> counting.count());
        // one more than may draft at once, so that nobody's time runs on while documents are read
        int threads = settings.threads() + 1;
        return Scheduler.create(database, task)
                .startTasks(fit, close, count)
                .schedulerName(new SchedulerName.Fixed(name))
                .threads(threads)
                .executorService(quietly(threads))
                .pollingInterval(settings.poll())
                .heartbeatInterval(heartbeat)
                .missedHeartbeatsLimit(MISSED)
                .shutdownMaxWait(PATIENCE)
                // what fails is logged below, what is put down is no failure
                .failureLogging(LogLevel.OFF, false)
                .build();
    }

    /** A server works from its start on. Orders without a job come from versions of the program that knew no jobs. */
    void start(@Observes @Priority(Interceptor.Priority.APPLICATION) StartupEvent event) {
        if (serving) {
            drafting.open().forEach(this::order);
            run();
        }
    }

    void stop(@Observes ShutdownEvent event) {
        scheduler.stop();
    }

    /** In the transaction that asks: the order is kept if and only if the run is. */
    void order(@Observes(during = TransactionPhase.IN_PROGRESS) DraftingRequested asked) {
        order(asked.run());
    }

    /** Once it is certain. */
    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) DraftingRequested asked) {
        run();
        scheduler.triggerCheckForDueExecutions();
    }

    private synchronized void run() {
        if (!started) {
            started = true;
            scheduler.start();
        }
    }

    void order(long run) {
        scheduler.scheduleIfNotExists(new TaskInstance<>(DRAFTING, Long.toString(run)), clock.instant());
    }

    private void perform(TaskInstance<Void> order, ExecutionContext context) {
        if (!drafters.tryAcquire()) {
            throw new PutDown(settings.poll());
        }
        try {
            long run = Long.parseLong(order.getId());
            if (!work.perform(run, () -> context.getSchedulerState().isShuttingDown())) {
                throw new PutDown(Duration.ZERO);
            }
        } finally {
            drafters.release();
        }
    }

    /** Work that the end of the program cut short is there for the next who looks; after an error it rests a while. */
    private FailureHandler<Void> later() {
        return (complete, operations) -> {
            Optional<PutDown> putDown =
                    complete.getCause().filter(PutDown.class::isInstance).map(PutDown.class::cast);
            if (putDown.isEmpty()) {
                LOG.error(
                        "Background work failed and is tried again",
                        complete.getCause().orElse(null));
            }
            operations.reschedule(
                    complete, clock.instant().plus(putDown.map(p -> p.rest).orElse(RETRY)));
        };
    }

    private static final class PutDown extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final transient Duration rest;

        /** @param rest before it is taken up again */
        PutDown(Duration rest) {
            super("put down, to be taken up again", null, false, false);
            this.rest = rest;
        }
    }

    /** Threads that yield to those who serve pages, where the system heeds it. */
    private static ExecutorService quietly(int threads) {
        return Executors.newFixedThreadPool(threads, work -> {
            Thread thread = new Thread(work, "job");
            thread.setPriority(Thread.MIN_PRIORITY);
            thread.setDaemon(true);
            thread.setContextClassLoader(Jobs.class.getClassLoader());
            return thread;
        });
    }
}
