/** The headings of the topics of a written profile. They travel with the packed profiles. */
import type {TopicName} from '../dataset/profiles.js';
import {text} from './topic.js';

export const topicHeadings: Record<TopicName, string> = {
  titles: 'Other job titles',
  duties: text.duties,
  types: 'Types of the job',
  specialisations: 'Areas to specialize in',
  day: 'A day at work',
  settings: 'Where they work',
  employers: 'Largest employers',
  schedule: 'Working hours',
  remote: 'Working from home',
  skills: 'Skills',
  qualities: 'Qualities that help',
  tools: 'Tools and record systems',
  'pros-cons': 'Pros and cons',
  challenges: 'Challenges, and what helps',
  satisfactions: 'What the work is good for',
  'pay-factors': 'What pay depends on',
  paths: 'Where it can lead',
  comparison: 'How it differs',
  privacy: 'Privacy rules they work under',
  cluster: 'Career cluster',
  questions: 'Questions and answers',
  links: 'Read more',
};
