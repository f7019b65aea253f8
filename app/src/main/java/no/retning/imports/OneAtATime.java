package no.retning.imports;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import no.retning.web.Problem;

/** Reading a list costs; nobody has two read at once on one replica (architecture.md, Security). */
@Singleton
class OneAtATime {
    private final Set<Long> reading = ConcurrentHashMap.newKeySet();

    <T> T forPerson(long person, Supplier<T> work) {
        if (!reading.add(person)) {
            throw Problem.tooMany("imports.problem.oneAtATime");
        }
        try {
            return work.get();
        } finally {
            reading.remove(person);
        }
    }
}
