-- Where voters are forgotten their ballots are written anew, without a seat, in an order that tells nothing.
DROP TRIGGER anonymous_ballots_have_no_seat;

CREATE TRIGGER anonymous_ballots_have_no_seat BEFORE INSERT ON workshop_ballots
WHEN (NEW.seat_id IS NULL) IS NOT (
  SELECT mode = 'anonymous' OR forgotten_at IS NOT NULL FROM workshops WHERE id = NEW.workshop_id
)
BEGIN
  SELECT RAISE(ABORT, 'a ballot leads to its seat, and to none where the workshop is anonymous or its voters are forgotten');
END;
