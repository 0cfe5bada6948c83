package advisor.interview;

/** What comes back from a stop that is put to the person before it ends the interview. */
public enum StopReply {
  /** It is so: the interview is over. */
  STANDS,
  /** The answer that led to it is to be given again. */
  TAKE_BACK,
  /** The person left. */
  LEAVE
}
