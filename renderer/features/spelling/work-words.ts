// Words of the trade that no dictionary has yet.
export const WORK_WORDS: readonly string[] = (
  'autoscaling backend backlog backlogs blocklist changelog chatbot codebase codebases config configs coworking ' +
  'cutover dataset datasets deduplicate deployable DevOps dogfood dogfooding frontend fullstack GitHub GitLab hotfix ' +
  'hotfixes inbox Jira Kanban kickoff Kubernetes linter linters linting microservice microservices microsite monorepo ' +
  'OKR OKRs onboarding onboarded offboarding oncall performant postmortem postmortems pre-mortem prioritisation ' +
  'prioritization refactor refactored refactoring refactors repo repos retro retros roadmap roadmaps rollback rollbacks ' +
  'rollout rollouts runbook runbooks Scrum skip-level SLA SLAs SLO SLOs squad squads staffing stakeholder stakeholders ' +
  'standup standups Stepback teammate teammates Terraform timebox timeboxed timeline timelines timezone timezones ' +
  'unblock unblocked unblocks upskill upskilling uptime upvote webhook webhooks workflow workflows workstream workstreams'
).split(' ')
