// A person's name, wherever one appears: blurred with everything private, a pseudonym where the screen gives one.
import styles from './person-name.module.css'

export function PersonName({ name, role }: { name: string; role?: string }) {
  return (
    <span className={styles['person']} data-private>
      {name}
      {role && <span className={styles['role']}>{role}</span>}
    </span>
  )
}
