package no.retning.start;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.LoggerFactory;

/** The SQL statements that some work sends to the database, in their order, however many threads it uses. */
public final class Statements {
    private static final String SENT = "Executing";

    private Statements() {}

    /** Does the work and gives what was sent meanwhile; nothing else may use the database at the time. */
    public static List<String> of(Runnable work) {
        var sent = new CopyOnWriteArrayList<String>();
        var appender = new AppenderBase<ILoggingEvent>() {
            @Override
            protected void append(ILoggingEvent event) {
                if (event.getMessage().startsWith(SENT)) {
                    sent.add(event.getFormattedMessage());
                }
            }
        };
        var log = (Logger) LoggerFactory.getLogger("io.micronaut.data.query");
        var level = log.getLevel();
        var additive = log.isAdditive();
        appender.start();
        log.addAppender(appender);
        log.setLevel(Level.DEBUG);
        log.setAdditive(false);
        try {
            work.run();
        } finally {
            log.detachAppender(appender);
            log.setLevel(level);
            log.setAdditive(additive);
        }
        return List.copyOf(sent);
    }
}
