;; The contact loop, where a trial spends its time, and the weekly look at a panel; docs/decisions/0006-a-kernel.md says why this is
;; not TypeScript. The loop touches the chosen people in turn: each contact adds pressure and runs the threshold of a response down
;; by the hazard −ln(1 − p). Whoever answers by that, or is now pressed beyond what they bear, is noted. Its numbers are of single
;; precision, as the records are.
;;
;; Places in memory stand here by the names that contact-memory.ts gives them, `record.` in a customer's record of 64 bytes; whoever
;; assembles this puts numbers there (test/model/customers/assemble-kernel.ts). `responsiveness` holds e^(−x) for x from 0 to 30, 128
;; straight lines a unit, intercept and slope of each; `hazards` −ln(1 − p)/p for p from 0 to .99, 512 lines a unit.
(module
  (import "population" "memory" (memory 1))

  ;; How many were stirred. Passed over are as many stages as `passed`, from MQL on; `unit` is what stocks of pressure are
  ;; worth today, `added` what a contact adds to them, `atNoFit` and `pull` say how the response depends on fit.
  (func (export "touch")
    (param $count i32) (param $passed i32) (param $day i32)
    (param $unit f32) (param $added f32) (param $atNoFit f32) (param $pull f32)
    (result i32)
    (local $next i32) (local $end i32) (local $who i32) (local $own i32) (local $stage i32)
    (local $tried i32) (local $made i32) (local $noted i32) (local $line i32)
    (local $before f32) (local $borne f32) (local $stock f32) (local $x f32) (local $p f32) (local $left f32)
    (local.set $end (i32.shl (local.get $count) (i32.const 2)))
    (block $over
      (loop $touches
        (br_if $over (i32.ge_u (local.get $next) (local.get $end)))
        (local.set $who (i32.load offset=at.chosen (local.get $next)))
        (local.set $next (i32.add (local.get $next) (i32.const 4)))
        (local.set $own (i32.shl (local.get $who) (i32.const 6)))
        (local.set $stage (i32.load offset=record.stage (local.get $own)))
        (br_if $touches (i32.lt_u (i32.sub (local.get $stage) (i32.const stage.mql)) (local.get $passed)))
        (local.set $tried (i32.add (local.get $tried) (i32.const 1)))
        ;; nothing is left of the patience of those who opted out
        (br_if $touches (f32.le (f32.load offset=record.optOutLeft (local.get $own)) (f32.const 0)))
        (local.set $made (i32.add (local.get $made) (i32.const 1)))

        ;; pressure before and after, and what this person bears
        (local.set $before (f32.load offset=record.pressure (local.get $own)))
        (local.set $borne (f32.load offset=record.tolerance (local.get $own)))
        (local.set $stock (f32.add (local.get $before) (local.get $added)))
        (f32.store offset=record.pressure (local.get $own) (local.get $stock))

        ;; A number of single precision that 2^23 was added to has its whole part, rounded, in its lowest bits: that is the line.
        ;; p = chance · suits · trust · e^(−pressure/tolerance)
        (local.set $x (f32.div (f32.mul (local.get $before) (local.get $unit)) (local.get $borne)))
        (local.set $x (select (local.get $x) (f32.const 30) (f32.lt (local.get $x) (f32.const 30))))
        (local.set $line
          (i32.shl
            (i32.sub
              (i32.reinterpret_f32 (f32.add (f32.mul (local.get $x) (f32.const 128)) (f32.const 8388608)))
              (i32.const 0x4b000000))
            (i32.const 3)))
        (local.set $p
          (f32.mul
            (f32.mul
              ;; a table, since the processor would guess wrong every time that somebody in need comes
              (f32.load offset=at.chances
                (i32.shl
                  (i32.or
                    (i32.gt_s (i32.load offset=record.needUntil (local.get $own)) (local.get $day))
                    (i32.shl (i32.eq (local.get $stage) (i32.const stage.customer)) (i32.const 1)))
                  (i32.const 2)))
              (f32.add (local.get $atNoFit) (f32.mul (local.get $pull) (f32.load offset=record.fit (local.get $own)))))
            (f32.mul
              (f32.load offset=record.trust (local.get $own))
              (f32.add
                (f32.load offset=at.responsiveness (local.get $line))
                (f32.mul (local.get $x) (f32.load offset=at.responsiveness+4 (local.get $line)))))))
        ;; a response is never quite certain
        (local.set $p (select (local.get $p) (f32.const 0.99) (f32.lt (local.get $p) (f32.const 0.99))))
        (local.set $line
          (i32.shl
            (i32.sub
              (i32.reinterpret_f32 (f32.add (f32.mul (local.get $p) (f32.const 512)) (f32.const 8388608)))
              (i32.const 0x4b000000))
            (i32.const 3)))
        (local.set $left
          (f32.sub
            (f32.load offset=record.responseLeft (local.get $own))
            (f32.mul
              (local.get $p)
              (f32.add
                (f32.load offset=at.hazards (local.get $line))
                (f32.mul (local.get $p) (f32.load offset=at.hazards+4 (local.get $line)))))))
        (f32.store offset=record.responseLeft (local.get $own) (local.get $left))

        ;; noted without a branch: the next note is written over this one if it does not count
        (i32.store offset=at.stirred (local.get $noted) (local.get $who))
        (local.set $noted
          (i32.add
            (local.get $noted)
            (i32.shl
              (i32.or
                (f32.gt (f32.mul (local.get $stock) (local.get $unit)) (local.get $borne))
                (f32.le (local.get $left) (f32.const 0)))
              (i32.const 2))))
        (br $touches)))
    (i32.store offset=at.tally (i32.const 0) (local.get $tried))
    (i32.store offset=at.tally+4 (i32.const 0) (local.get $made))
    (i32.shr_u (local.get $noted) (i32.const 2)))

  ;; Writes on whom the next touches fall, one word of the stream (src/random/stream.ts) each. A place in the list, which stands at
  ;; `list`, is a function of the word that bends once, where those in need end: |beyond| is there instead of a branch that the
  ;; processor could guess wrong. The whole part comes as above, by adding 1.5 · 2^52, which rounds, so half is taken off first.
  (func (export "choose")
    (param $count i32) (param $list i32)
    (param $first f64) (param $slope f64) (param $halfBend f64) (param $bendsAt f64)
    (local $next i32) (local $end i32) (local $word f64) (local $beyond f64)
    (local $a i32) (local $b i32) (local $c i32) (local $counter i32) (local $sum i32)
    (local.set $a (i32.load offset=at.stream (i32.const 0)))
    (local.set $b (i32.load offset=at.stream+4 (i32.const 0)))
    (local.set $c (i32.load offset=at.stream+8 (i32.const 0)))
    (local.set $counter (i32.load offset=at.stream+12 (i32.const 0)))
    (local.set $end (i32.shl (local.get $count) (i32.const 2)))
    (block $over
      (loop $words
        (br_if $over (i32.ge_u (local.get $next) (local.get $end)))
        (local.set $sum (i32.add (i32.add (local.get $a) (local.get $b)) (local.get $counter)))
        (local.set $counter (i32.add (local.get $counter) (i32.const 1)))
        (local.set $a (i32.xor (local.get $b) (i32.shr_u (local.get $b) (i32.const 9))))
        (local.set $b (i32.add (local.get $c) (i32.shl (local.get $c) (i32.const 3))))
        (local.set $c (i32.add (i32.rotl (local.get $c) (i32.const 21)) (local.get $sum)))

        (local.set $word (f64.convert_i32_u (local.get $sum)))
        (local.set $beyond (f64.sub (local.get $word) (local.get $bendsAt)))
        (i32.store offset=at.chosen
          (local.get $next)
          (i32.load
            (i32.add
              (local.get $list)
              (i32.shl
                (i32.wrap_i64
                  (i64.reinterpret_f64
                    (f64.add
                      (f64.sub
                        (f64.add
                          (f64.add (local.get $first) (f64.mul (local.get $slope) (local.get $word)))
                          (f64.mul
                            (local.get $halfBend)
                            (f64.add (local.get $beyond) (f64.abs (local.get $beyond)))))
                        (f64.const 0.5))
                      (f64.const 6755399441055744))))
                (i32.const 2)))))
        (local.set $next (i32.add (local.get $next) (i32.const 4)))
        (br $words)))
    (i32.store offset=at.stream (i32.const 0) (local.get $a))
    (i32.store offset=at.stream+4 (i32.const 0) (local.get $b))
    (i32.store offset=at.stream+8 (i32.const 0) (local.get $c))
    (i32.store offset=at.stream+12 (i32.const 0) (local.get $counter)))

  ;; Reads the beginnings of the chosen records, all at once: the processor then waits for many of them together.
  (func (export "fetch") (param $count i32) (result i32)
    (local $next i32) (local $end i32) (local $read i32)
    (local.set $end (i32.shl (local.get $count) (i32.const 2)))
    (block $over
      (loop $records
        (br_if $over (i32.ge_u (local.get $next) (local.get $end)))
        (local.set $read
          (i32.xor
            (local.get $read)
            (i32.load offset=record.stage (i32.shl (i32.load offset=at.chosen (local.get $next)) (i32.const 6)))))
        (local.set $next (i32.add (local.get $next) (i32.const 4)))
        (br $records)))
    (local.get $read))

  ;; Looks at the first people, but for those who opted out: sums what they carry and keeps the pressures above a bound. Returns how
  ;; many there are; writes how many were kept. In double precision, as the results are.
  (func (export "survey")
    (param $people i32) (param $unit f64) (param $usual f64) (param $bound f64)
    (result i32)
    (local $own i32) (local $end i32) (local $count i32) (local $kept i32)
    (local $stock f64) (local $expected f64) (local $pressure f64) (local $trust f64) (local $discount f64)
    (local.set $end (i32.shl (local.get $people) (i32.const 6)))
    (block $over
      (loop $records
        (br_if $over (i32.ge_u (local.get $own) (local.get $end)))
        (if (f32.gt (f32.load offset=record.optOutLeft (local.get $own)) (f32.const 0))
          (then
            (local.set $count (i32.add (local.get $count) (i32.const 1)))
            (local.set $stock
              (f64.mul (f64.promote_f32 (f32.load offset=record.pressure (local.get $own))) (local.get $unit)))
            ;; kept without a branch, like the notes of a touch
            (f64.store offset=at.surveyKept (i32.shl (local.get $kept) (i32.const 3)) (local.get $stock))
            (local.set $kept (i32.add (local.get $kept) (f64.gt (local.get $stock) (local.get $bound))))
            (local.set $pressure (f64.add (local.get $pressure) (local.get $stock)))
            (local.set $trust
              (f64.add (local.get $trust) (f64.promote_f32 (f32.load offset=record.trust (local.get $own)))))
            ;; everybody expects what the market does, or more
            (local.set $expected (f64.promote_f32 (f32.load offset=record.expectedDiscount (local.get $own))))
            (local.set $discount
              (f64.add
                (local.get $discount)
                (select
                  (local.get $expected)
                  (local.get $usual)
                  (f64.gt (local.get $expected) (local.get $usual)))))))
        (local.set $own (i32.add (local.get $own) (i32.const 64)))
        (br $records)))
    (f64.store offset=at.surveySums (i32.const 0) (local.get $pressure))
    (f64.store offset=at.surveySums+8 (i32.const 0) (local.get $trust))
    (f64.store offset=at.surveySums+16 (i32.const 0) (local.get $discount))
    (i32.store offset=at.surveyKeptCount (i32.const 0) (local.get $kept))
    (local.get $count)))
