import type { Needs, PublicChoice } from '../api/needsQuery';

type Question = Needs['questions'][number];

interface QuestionListProps {
  questions: Question[];
  onAnswer: (question: Question, choice: PublicChoice) => void;
}

/** Each choice is as large as a thumb; an answer counts at once. */
export function QuestionList({ questions, onAnswer }: QuestionListProps) {
  return questions.map((question) => (
    <fieldset key={question.id} className="question">
      <legend className="question__text">{question.text}</legend>
      <div className="question__choices">
        {question.choices.map((choice) => (
          <label key={choice.label} className="question__choice">
            <input type="radio" name={`question-${question.id}`} checked={choice.chosen} onChange={() => onAnswer(question, choice)} />
            <span>{choice.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  ));
}
