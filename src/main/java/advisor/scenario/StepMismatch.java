package advisor.scenario;

import java.util.OptionalInt;

/**
 * Why a scenario cannot be played with the rules as they are.
 *
 * @param step the step that it concerns, or the one before the gap, from 0; empty for a gap before
 *     the first step
 * @param problem names the step and its question, without a full stop
 * @param fix what to do about it, without a full stop
 */
public record StepMismatch(OptionalInt step, String problem, String fix) {}
